/** A small reader of RFC 5545 content lines, written from its grammar. */
export interface Component {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly parts: readonly Component[];
}

/** Unfolds, checks line lengths in octets, and nests BEGIN and END. TEXT values are unescaped. */
export function parseIcs(ics: string): readonly Component[] {
  if (ics === '') return [];
  if (!ics.endsWith('\r\n')) throw new Error('the last line does not end');
  const physical = ics.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error('a bare line break');
    if (new TextEncoder().encode(line).length > 75) throw new Error(`longer than 75 octets: ${line}`);
  }
  const lines = physical
    .join('\r\n')
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n');
  const top: Component[] = [];
  const open: { name: string; properties: Record<string, string>; parts: Component[] }[] = [];
  for (const line of lines) {
    const match = /^([A-Z-]+)((?:;[A-Z-]+=[^;:]+)*):(.*)$/.exec(line);
    if (match === null) throw new Error(`no content line: ${line}`);
    const [, name = '', parameters = '', value = ''] = match;
    if (name === 'BEGIN') open.push({ name: value, properties: {}, parts: [] });
    else if (name === 'END') {
      const done = open.pop();
      if (done?.name !== value) throw new Error(`END:${value} without BEGIN`);
      (open.at(-1)?.parts ?? top).push(done);
    } else {
      const inside = open.at(-1);
      if (inside === undefined) throw new Error(`${name} outside of a component`);
      inside.properties[name + parameters] = value.replaceAll(/\\(.)/g, (_, c: string) =>
        c === 'n' || c === 'N' ? '\n' : c,
      );
    }
  }
  if (open.length > 0) throw new Error('unclosed component');
  return top;
}
