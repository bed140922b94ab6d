/**
 * Who foresees, and by which verbs: what somebody thinks will happen he neither promises nor threatens, and nobody has done it yet. One list for all rules that ask; each adds
 * only what is its own (what is hoped for is promised by nobody, and yet wanted).
 */
import { words } from './words';

/** Verbs of foreseeing, by lemma: "predicted that prices would rise". */
export const FORESEEING_VERBS = words('predict forecast foresee anticipate expect estimate project reckon prophesy');

/** Hoped, feared and guessed: no more certain, and no more one's own deed. */
export const SURMISING_VERBS = words('hope wish pray suggest guess assume suspect fear doubt bet speculate');

const FORECASTERS =
  /\b(?:analysts?|economists?|watchers?|experts?|traders?|forecasters?|investors?|pollsters?|bookmakers?|observers?|insiders?|strategists?|scholars?|commentators?|meteorologists?|seismologists?|scientists?|astronomers?|geologists?|climatologists?|volcanologists?|physicists?|oceanographers?)\b/i;

/** One whose trade it is to foresee, by his name or calling; he wants, promises and threatens nothing. */
export function isForecaster(
  actor: { readonly name: string; readonly role?: string | undefined } | undefined,
): boolean {
  return (
    actor !== undefined &&
    (FORECASTERS.test(actor.name) || /^(?:analyst|economist|strategist)$/i.test(actor.role ?? ''))
  );
}
