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
  guide: 'During a session',
  voice: {
    label: 'Voice',
    absent: 'This phone has no voice for English that works without a network.',
    screenReader: 'Off, so that your screen reader can be heard.',
  },
  sounds: { label: 'Sounds', absent: 'This browser cannot play the sounds.' },
  vibration: { label: 'Vibration', absent: 'This browser cannot make a phone vibrate.' },
  keepScreenOn: {
    label: 'Keep the screen on',
    absent: 'This browser cannot keep the screen on; the session runs on without it.',
  },
  getReady: { label: 'Get-ready time', unit: 'seconds' },
  screenReader: {
    label: 'I use a screen reader',
    off: 'Turns off Unknot’s own voice; your screen reader says each step.',
    on: 'Unknot’s own voice is off. Your screen reader says each step.',
  },
};
