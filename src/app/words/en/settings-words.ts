/** Words of Settings. */
export const settingsWords = {
  title: 'Settings',
  safety: 'Safety',
  about: 'About Unknot',
  theme: {
    legend: 'Theme',
    options: {
      system: 'Same as phone',
      light: 'Light',
      dark: 'Dark',
      night: 'Night',
    },
  },
  textSize: {
    legend: 'Text size',
    options: { normal: 'Normal', large: 'Large', largest: 'Largest' },
  },
  figure: {
    title: 'Person in the pictures',
    body: { legend: 'Body', options: { first: 'Slim, hair up', second: 'Broad, short hair' } },
    skin: {
      legend: 'Skin and hair',
      options: {
        'very-light': 'Very light',
        light: 'Light',
        medium: 'Medium',
        brown: 'Brown',
        dark: 'Dark',
        'very-dark': 'Very dark',
      },
    },
  },
  guide: 'During a session',
  voice: {
    label: 'Voice',
    absent: 'This browser can neither speak nor play the built-in voice.',
    screenReader: 'Off, so that your screen reader can be heard.',
  },
  voiceSource: {
    legend: 'Voice source',
    options: { phone: "Phone's voice", 'built-in': 'Built-in voice' },
    noPhoneVoice: 'This phone has no voice for English that works without a network.',
    noBuiltIn: 'This browser cannot play the built-in voice.',
    more: 'Choose the voice, and hear it',
  },
  soundsMore: 'Hear the sounds',
  back: 'Settings',
  voicePage: {
    title: 'Voice',
    phone: "Phone's voice",
    which: 'Which voice',
    best: 'Best fit',
    speed: { label: 'Speed', unit: 'percent' },
    hearPhone: "Hear the phone's voice",
    builtIn: 'Built-in voice',
    builtInText:
      'Recorded, so it needs nothing from the phone. It also takes over when the screen locks and the phone’s voice falls silent.',
    hearBuiltIn: 'Hear the built-in voice',
  },
  music: {
    title: 'Music of other apps',
    options: { stops: 'Stops', 'plays-on': 'Plays on' },
    stops:
      'On this phone it stops when a session is heard, so that the guidance goes on with the screen locked. Start it again afterwards.',
    playsOn:
      'It plays on, turned down if the phone can. But a phone on silent silences the guidance too, and a locked screen may stop it: the session then waits.',
    pauses: 'No choice here: this phone pauses it, or turns it down, while a session is heard.',
    goesOn: 'No choice here: it plays on beside a session. Turn it down where it plays.',
  },
  soundsPage: {
    title: 'Sounds',
    intro:
      'Each means one thing, so that you can keep your eyes closed. Tap one to hear it. In a counted step a high tick starts each repetition, and a low tick tells the way back.',
  },
  sounds: { label: 'Sounds', absent: 'This browser cannot play the sounds.' },
  vibration: { label: 'Vibration', absent: 'This browser cannot make a phone vibrate.' },
  keepScreenOn: {
    label: 'Keep the screen on',
    absent: 'This browser cannot keep the screen on; the session runs on without it.',
  },
  screen: {
    dim: {
      label: 'Dim the screen',
      hint: 'After 20 seconds of a step without a touch it goes dark: side, count and title stay. A touch wakes it.',
      screenReader: 'Beside a screen reader the screen stays as it is.',
    },
    turned: {
      legend: 'Turned view',
      options: { automatic: 'Automatic', off: 'Off', left: 'Left', right: 'Right' },
      hints: {
        automatic: 'In Lying down the session turns with you, to the side you lie on.',
        off: 'The session stays upright, unless you press Turn view.',
        left: 'Every session is turned for you to lie on your left side.',
        right: 'Every session is turned for you to lie on your right side.',
      },
    },
    far: {
      legend: 'Far view',
      options: { automatic: 'Automatic', on: 'On', off: 'Off' },
      hints: {
        automatic:
          'In Lying down, while the voice is on, the sentence is only spoken and the count is larger.',
        on: 'The sentence is only spoken, and the count is larger.',
        off: 'The sentence is always shown.',
      },
    },
  },
  getReady: { label: 'Get-ready time', unit: 'seconds' },
  day: {
    title: 'Today',
    suggestions: {
      label: 'Suggestions',
      hint: 'One session for the hour, with its reason. Warnings about soreness and rising ratings always come.',
    },
  },
  screenReader: {
    label: 'I use a screen reader',
    off: 'Turns off Unknot’s own voice; your screen reader says each step.',
    on: 'Unknot’s own voice is off. Your screen reader says each step.',
  },
};
