/** Words of installing and of offline use. */
export const installWords = {
  offer: {
    title: 'Install Unknot',
    /** Where the installed app has the same log. */
    text: 'It opens from your home screen, full screen and without a network. Your log comes along.',
    /** On an iPhone, before anything is logged. */
    before: 'Best before your first session: this browser’s log does not come along.',
    /** On an iPhone, with a log. */
    after:
      'The installed app starts with an empty log: first save yours here with Export JSON on the Log page.',
    install: 'Install',
    how: 'Show me how',
    never: 'No, thanks',
    close: 'Close',
  },
  steps: {
    iphone: [
      'Tap Share. It may be behind the three dots beside the address.',
      'Scroll down and tap Add to Home Screen.',
      'Tap Add. Open Unknot from the home screen from now on.',
    ],
    firefox: [
      'Tap the three dots beside the address.',
      'Tap Add app to Home screen, or Install.',
      'Confirm. Open Unknot from the home screen from now on.',
    ],
  },
  offline: {
    title: 'Without a network',
    ready: 'Ready offline: all of Unknot is on this phone.',
    /** On a phone that is to be sparing with data. */
    readyButVoice:
      'Ready offline, but for the built-in voice: this phone saves data, so it comes with your first session.',
    sparing: 'As this phone saves data, a new version is looked for only once a week.',
    /** Something was thrown away, and is fetched again. */
    again: (kept: number, total: number) =>
      `The browser threw some of Unknot away. Fetching it again: ${kept} of ${total} files. Until then it needs a network.`,
    getting: (kept: number, total: number) =>
      `Not ready offline yet: ${kept} of ${total} files are on this phone.`,
    starting: 'Not ready offline yet: getting the list of files.',
    none: 'Not ready offline: this browser has kept no files of Unknot. It does so only over https, and not in every private window.',
  },
};
