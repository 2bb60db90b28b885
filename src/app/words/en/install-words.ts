/** Words of installing and of offline use. */
export const installWords = {
  offer: {
    title: 'Install Unknot',
    /** Where the installed app has the same log. */
    text: 'It opens from your home screen, full screen and without a network. Your log comes along.',
    /** While the phone does not have all of the app. */
    textUnkept: 'It opens from your home screen, full screen. Your log comes along.',
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
    /** All but files of the voice and the sounds, which the host does not give. */
    readyButLacks: {
      changed: (file: string) =>
        `Ready offline, but for some of the built-in voice and sounds: its host changes files on their way (${file}).`,
      missing: (file: string) =>
        `Ready offline, but for some of the built-in voice and sounds: its host lacks a file (${file}).`,
      mistold: (file: string) =>
        `Ready offline, but for some of the built-in voice and sounds: its host sends a file (${file}) so that no browser would open it again.`,
      silent: (file: string) =>
        `Ready offline, but for some of the built-in voice and sounds: its host does not send a file (${file}). It is asked again from time to time.`,
      'no-room': () =>
        'Ready offline, but for some of the built-in voice and sounds: the browser has no room for all of it.',
    },
    sparing: 'As this phone saves data, a new version is looked for only once a week.',
    /** Something was thrown away, and is fetched again. */
    again: (kept: number, total: number) =>
      `The browser threw some of Unknot away. Fetching it again: ${kept} of ${total} files. Until then it needs a network.`,
    getting: (kept: number, total: number) =>
      `Not ready offline yet: ${kept} of ${total} files are on this phone.`,
    starting: 'Unknot is getting ready to open without a network too. You can use it meanwhile.',
    /** Nothing can be kept as the host has it. */
    refused: {
      changed: (file: string) =>
        `Unknot opens only with a network here: its host changes files on their way (${file}), so they cannot be kept.`,
      missing: (file: string) =>
        `Unknot opens only with a network here: its host lacks a file (${file}), so the rest cannot be kept.`,
      mistold: (file: string) =>
        `Unknot opens only with a network here: its host sends a file (${file}) so that no browser would open it again.`,
      silent: (file: string) =>
        `Unknot opens only with a network so far: its host does not send a file (${file}). It is asked again from time to time.`,
      'no-room': () =>
        'Unknot opens only with a network here: the browser has no room for all of it.',
    },
    /** The same of a newer version, where an earlier one is kept. */
    refusedLater: {
      changed: (file: string) =>
        `A newer version could not be kept: the host changes files on their way (${file}). The one you have goes on.`,
      missing: (file: string) =>
        `A newer version could not be kept: the host lacks a file (${file}). The one you have goes on.`,
      mistold: (file: string) =>
        `A newer version could not be kept: the host sends a file (${file}) so that no browser would open it again. The one you have goes on.`,
      silent: (file: string) =>
        `A newer version could not be kept: the host does not send a file (${file}). The one you have goes on.`,
      'no-room': () =>
        'A newer version could not be kept: the browser has no room for it. The one you have goes on.',
    },
    none: 'Not ready offline: this browser has kept no files of Unknot. It does so only over https, and not in every private window.',
  },
};
