/** What takes its course without anybody's will. Lemmas. */
import { words } from './words';

/** What runs to a timetable, or moves with a market, the weather or an illness. */
export const COURSES = words(`
  train flight plane ferry bus parcel delivery service share stock price rate cost inflation economy market demand sale profit revenue turnover yield currency temperature rain snow storm wind cloud sun moon
  comet star planet eclipse tide water river level sky ice weather swell wave result figure effect symptom fever patient injury recovery vaccine medicine battery engine signal power traffic queue crop harvest`);
