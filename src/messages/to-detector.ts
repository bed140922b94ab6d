/** What the detector, which is in every page, is asked. */
import { isBoolean, isNull, isRecord, isString, listOf, shapeOf } from '../engine/format/guards';
import { request } from './request';

/** What the detector thinks of the page as it stands. */
export interface Finding {
  /** Names one page view: changes with every load and every single-page navigation. */
  readonly visit: string;
  readonly article: boolean;
  /** Names of the signs that decided, strongest first. */
  readonly reasons: readonly string[];
}

const isFinding = shapeOf<Finding>({ visit: isString, article: isBoolean, reasons: listOf(isString) });

/** Is this page an article, and why? */
export const finding = request('finding', 'extension', isRecord, isFinding);

/** Read the page although it does not look like an article, or once more after a failure. */
export const readAnyway = request('read-anyway', 'extension', isRecord, isNull);

export const toDetector = { finding, readAnyway };
