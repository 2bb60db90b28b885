/**
 * No file names a language: `#language/NAME` is the one that the app is built in (`imports` in package.json). A path of
 * its own would say English in every language.
 */
export const languages = {
  patterns: [
    {
      regex: '(^|/)words/en/|^\\./en/',
      message: 'Ask for the words of the app’s language: #language/NAME.',
    },
    {
      regex: '^\\./(words|name)$',
      message: 'Ask for them in the app’s language: #language/techniques/ID/words.',
    },
  ],
};

/** What counts, lists and dates is made once for a language, in its `formats.ts`. */
export const ownFormats = {
  selector: "NewExpression[callee.object.name='Intl']",
  message: 'Use the formats of the language: they know its locale, and are made once.',
};
