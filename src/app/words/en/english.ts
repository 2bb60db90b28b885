import { appWords } from './app-words';
import { guideWords } from './guide-words';
import { homeWords } from './home-words';
import { logWords } from './log-words';
import { safetyWords } from './safety-words';
import { sessionWords } from './session-words';
import { settingsWords } from './settings-words';
import { sharedWords } from './shared-words';
import { uiWords } from './ui-words';

/** English. Each area of the app has a file of its own. */
export const english = {
  shared: sharedWords,
  app: appWords,
  home: homeWords,
  session: sessionWords,
  guide: guideWords,
  log: logWords,
  settings: settingsWords,
  safety: safetyWords,
  ui: uiWords,
};
