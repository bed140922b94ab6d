/** The built extension in Firefox. */
import { startFirefox } from './harness/firefox';
import { runCases } from './run-cases';

runCases('firefox', startFirefox);
