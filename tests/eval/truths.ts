/** The article-extraction benchmark's own word for what the text of its pages is (ground-truth.json). */
import fs from 'node:fs';
import path from 'node:path';
import { isRecord, isString, optional, shapeOf } from '../../src/engine/format/guards';

export interface Truth {
  readonly articleBody: string;
  readonly url?: string;
}

const isTruth = shapeOf<Truth>({ articleBody: isString, url: optional(isString) });

/** By page id, in the order of the ids. @throws where the file is not what the benchmark has. */
export function readTruths(dir: string): ReadonlyMap<string, Truth> {
  const truths: unknown = JSON.parse(fs.readFileSync(path.join(dir, 'ground-truth.json'), 'utf8'));
  if (!isRecord(truths)) throw new Error('ground-truth.json is no object');
  return new Map(
    Object.keys(truths)
      .sort()
      .map((id) => {
        const truth = truths[id];
        if (!isTruth(truth)) throw new Error(`${id} has no articleBody`);
        return [id, truth] as const;
      }),
  );
}
