import { storedLastBackup } from './last-backup';

const NOW = '2026-11-23T20:00:00.000Z';

describe('the last backup', () => {
  const forget = () => localStorage.removeItem('unknot-last-backup');
  beforeEach(forget);
  afterEach(forget);

  it('is unknown at first', () => {
    expect(storedLastBackup(localStorage).at()).toBeNull();
  });

  it('is known at once, and after the app was closed', () => {
    const backup = storedLastBackup(localStorage);
    backup.record(NOW);
    expect(backup.at()).toBe(NOW);
    expect(storedLastBackup(localStorage).at()).toBe(NOW);
  });

  it('is unknown where what was kept is no time', () => {
    localStorage.setItem('unknot-last-backup', 'yesterday');
    expect(storedLastBackup(localStorage).at()).toBeNull();
  });

  it('holds until the app is closed where nothing can be kept', () => {
    const full = (): never => {
      throw new DOMException('', 'QuotaExceededError');
    };
    for (const storage of [null, { getItem: full, setItem: full }]) {
      const backup = storedLastBackup(storage);
      backup.record(NOW);
      expect(backup.at()).toBe(NOW);
    }
  });
});
