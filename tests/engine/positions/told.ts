/** Positions in short, as the tables of these tests have them. */
import { runPipeline } from '../../../src/engine/pipeline';

/** "kind/stage: holder > targets | words | condition | deadline" for each position, in text order; the last two only where they are. */
export function told(text: string): string[] {
  const { positions, actors } = runPipeline({ text, language: 'en', published: '2024-05-06' });
  const name = (id: string | undefined): string => actors.find((actor) => actor.id === id)?.name ?? '-';
  return positions.map(({ kind, stage, holder, targets, span, condition, deadline }) => {
    const sides = `${kind}${stage ? `/${stage}` : ''}: ${name(holder)} > ${targets.map(name).join(', ') || '-'}`;
    const words = [span, condition, deadline].flatMap((part) => (part ? [text.slice(part.start, part.end)] : []));
    return [sides, ...words].join(' | ');
  });
}
