/** Days, months and parts of the day as they stand in prose, lower case. The times room has its own table of what they mean. */
import { words } from './words';

/** Days by name, and those that are told from today. */
export const DAY_WORDS = words(
  'today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday',
);

/** Days, months and spans of them, "may" and "march" left out. */
export const TIME_WORDS_OF_PROSE = words(`
  monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december today yesterday
  tomorrow tonight week month year weekend morning evening night years months weeks days`);
