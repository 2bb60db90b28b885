import { appWords } from './app-words';
import { homeWords } from './home-words';
import { sharedWords } from './shared-words';
import { uiWords } from './ui-words';

/** Every word, as far as the first load needs it. Areas that are fetched later have tokens of their own. */
export const words = {
  shared: sharedWords,
  app: appWords,
  home: homeWords,
  ui: uiWords,
};
