/** The built extension in Chromium. */

import { startChromium } from './harness/chromium';
import { runCases } from './run-cases';

runCases('chromium', ({ keepsPages }) => startChromium(keepsPages ? { keepsPages } : {}));
