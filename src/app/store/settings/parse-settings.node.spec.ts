import { Setup } from '../../domain/session/plan/setup';
import { parseSettings, settingsText } from './parse-settings';
import { DEFAULT_SETTINGS, Settings } from './settings';

const SETUP: Setup = { sides: 'left', firstSide: 'right', amounts: { strokes: 12, relax: 30 } };

const CHOSEN: Settings = {
  voice: false,
  sounds: false,
  musicPlaysOn: true,
  vibration: false,
  keepScreenOn: false,
  screenReader: true,
  theme: 'night',
  textSize: 'largest',
  body: 'second',
  skin: 'very-dark',
  voiceSource: 'built-in',
  phoneVoice: 'urn:voice',
  voiceSpeed: 0.9,
  dimScreen: false,
  turnedView: 'left',
  farView: 'on',
  getReadySeconds: 40,
  safetyUnderstood: true,
  installDeclined: true,
  backupReminder: false,
  setups: { dragging: SETUP },
};

describe('parseSettings', () => {
  it('gives back what was kept', () => {
    expect(parseSettings(settingsText(CHOSEN))).toEqual(CHOSEN);
    expect(JSON.parse(settingsText(CHOSEN)) as unknown).toEqual({ version: 1, ...CHOSEN });
  });

  const garbage: readonly (string | null)[] = [
    null,
    '',
    '{',
    'null',
    '7',
    '"voice"',
    '[]',
    '[{"voice":false}]',
    '{}',
    '{"__proto__":{"voice":false}}',
    '{"constructor":{"prototype":{"voice":false}}}',
    '<!doctype html>',
    '\u0000',
  ];
  for (const text of garbage) {
    it(`starts with the defaults where the phone kept ${JSON.stringify(text)}`, () => {
      expect(parseSettings(text)).toEqual(DEFAULT_SETTINGS);
    });
  }

  const bad: readonly [keyof Settings, readonly unknown[]][] = [
    ['voice', [0, 1, 'false', null, [], {}]],
    ['sounds', ['true', null]],
    ['musicPlaysOn', [1, null]],
    ['vibration', ['no', -1]],
    ['keepScreenOn', [undefined, 'yes']],
    ['screenReader', [1, 'true']],
    ['safetyUnderstood', [1, 'true', {}]],
    ['theme', ['pink', '', null, 0, ['dark'], 'DARK', '__proto__']],
    ['textSize', ['huge', 2, null, { toString: 'large' }]],
    ['body', ['third', 2, null]],
    ['skin', ['#e8b08a', 'green', 3, null]],
    ['voiceSource', ['cloud', 1]],
    ['phoneVoice', [7, {}]],
    ['voiceSpeed', [0.6, 1.4, '1', null]],
    ['turnedView', ['upside-down', true]],
    ['farView', [true, 'yes']],
    ['getReadySeconds', [4, 61, 15.5, '20', null, -15, 1e9, [20]]],
    ['setups', [null, [], 'dragging', 3, [SETUP]]],
  ];
  for (const [member, values] of bad) {
    for (const value of values) {
      it(`lets ${member} alone fall back when it is ${JSON.stringify(value)}`, () => {
        const parsed = parseSettings(JSON.stringify({ version: 1, ...CHOSEN, [member]: value }));
        expect(parsed).toEqual({ ...CHOSEN, [member]: DEFAULT_SETTINGS[member] });
      });
    }
  }

  it('takes the shortest and the longest time to get ready', () => {
    for (const getReadySeconds of [5, 60]) {
      expect(parseSettings(JSON.stringify({ getReadySeconds })).getReadySeconds).toBe(
        getReadySeconds,
      );
    }
  });

  it('reads what an older version kept, and fills in what it did not know', () => {
    expect(parseSettings('{"version":0,"theme":"dark"}')).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'dark',
    });
  });

  it('drops a choice the app no longer offers, and keeps it no longer', () => {
    const older = { ...CHOSEN, version: 1, knockToPause: true, knockSensitivity: 0.25 };
    const parsed = parseSettings(JSON.stringify(older));
    expect(parsed).toEqual(CHOSEN);
    expect(settingsText(parsed)).not.toContain('knock');
  });

  it('reads of a later version what it understands', () => {
    const later = JSON.stringify({ ...CHOSEN, version: 9, theme: 'sepia', loudness: 1.2 });
    expect(parseSettings(later)).toEqual({ ...CHOSEN, theme: DEFAULT_SETTINGS.theme });
  });

  const badSetups: readonly unknown[] = [
    null,
    [],
    'both',
    {},
    { ...SETUP, sides: 'up' },
    { ...SETUP, firstSide: 'both' },
  ];
  for (const setup of badSetups) {
    it(`leaves to the technique the set-up ${JSON.stringify(setup)}, and keeps the others`, () => {
      const text = JSON.stringify({ setups: { dragging: setup, 'lying-down': SETUP } });
      expect(parseSettings(text).setups).toEqual({ 'lying-down': SETUP });
    });
  }

  it('leaves out amounts that are no numbers, and keeps the others', () => {
    const text = `{"setups":{"dragging":{"sides":"both","firstSide":"left",
      "amounts":{"strokes":"9","relax":30,"neck":null,"far":1e999,"__proto__":{"x":1}}}}}`;
    expect(parseSettings(text).setups.dragging).toEqual({
      sides: 'both',
      firstSide: 'left',
      amounts: { relax: 30 },
    });
    expect(
      parseSettings('{"setups":{"dragging":{"sides":"both","firstSide":"left"}}}').setups,
    ).toEqual({ dragging: { sides: 'both', firstSide: 'left', amounts: {} } });
  });

  it('knows no technique that is not taught', () => {
    const text = JSON.stringify({ setups: { cupping: SETUP, ['__proto__']: SETUP } });
    expect(parseSettings(text).setups).toEqual({});
  });
});
