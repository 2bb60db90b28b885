/** Writes the words of the pseudo-language, for a build that speaks it: `npm run pseudo` makes both. */
import { writePseudoLanguage } from './language.ts';

writePseudoLanguage();
