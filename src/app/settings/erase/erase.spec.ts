import { ComponentFixture, TestBed } from '@angular/core/testing';
import { FakeFiles } from '../../platform/files/fake-files';
import { FILES } from '../../platform/files/files';
import { FakeReloadBroadcast } from '../../platform/reload-broadcast/fake-reload-broadcast';
import { RELOAD_BROADCAST } from '../../platform/reload-broadcast/reload-broadcast';
import { ERASURE } from '../../store/database/erasure';
import { fakeLastBackup } from '../../store/backup/fake-last-backup';
import { FakeLogReader } from '../../store/log/fake-log-reader';
import { LAST_BACKUP } from '../../store/backup/last-backup';
import { LOG_READER } from '../../store/log/log-reader';
import { StoreError, StoreErrorKind } from '../../store/database/store-error';
import { Erase } from './erase';

describe('Erase', () => {
  let fixture: ComponentFixture<Erase>;
  let reloadBroadcast: FakeReloadBroadcast;
  let erased: number;
  let fails: StoreErrorKind | null;

  beforeEach(async () => {
    erased = 0;
    fails = null;
    reloadBroadcast = new FakeReloadBroadcast();
    const erase = (): Promise<void> => {
      if (fails !== null) return Promise.reject(new StoreError(fails));
      erased += 1;
      return Promise.resolve();
    };
    TestBed.configureTestingModule({
      providers: [
        { provide: ERASURE, useValue: { erase } },
        { provide: RELOAD_BROADCAST, useValue: reloadBroadcast },
        { provide: FILES, useValue: new FakeFiles() },
        { provide: LAST_BACKUP, useValue: fakeLastBackup() },
        { provide: LOG_READER, useValue: new FakeLogReader() },
      ],
    });
    fixture = TestBed.createComponent(Erase);
    await fixture.whenStable();
    host().querySelector('button')?.click();
    await fixture.whenStable();
  });

  const host = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const dialog = (): HTMLDialogElement | null => host().querySelector('dialog');
  const told = (): string => dialog()?.querySelector('.told')?.textContent ?? '';
  const button = (name: string): HTMLButtonElement => {
    const found = [...(dialog()?.querySelectorAll('button') ?? [])].find(
      ({ textContent }) => textContent.trim() === name,
    );
    if (!found) throw new Error(`No button "${name}"`);
    return found;
  };

  async function type(word: string): Promise<void> {
    const field = dialog()?.querySelector('input');
    if (!field) throw new Error('No field');
    field.value = word;
    field.dispatchEvent(new Event('input'));
    await fixture.whenStable();
  }

  async function press(name: string): Promise<void> {
    button(name).click();
    await fixture.whenStable();
  }

  it('asks first, and offers the log as a file', () => {
    expect(dialog()?.open).toBeTrue();
    expect(dialog()?.textContent).toContain('Type “erase” to go on');
    expect(button('Export JSON')).toBeTruthy();
    expect(button('Erase everything').getAttribute('aria-disabled')).toBe('true');
  });

  for (const word of ['', 'e', 'eras', 'erase everything']) {
    it(`erases nothing for "${word}"`, async () => {
      await type(word);
      await press('Erase everything');
      expect(erased).toBe(0);
      expect(reloadBroadcast.loaded).toEqual([]);
    });
  }

  for (const word of ['erase', 'Erase', ' ERASE ']) {
    it(`erases for "${word}", then starts anew where it is said`, async () => {
      await type(word);
      expect(button('Erase everything').hasAttribute('aria-disabled')).toBeFalse();
      await press('Erase everything');
      expect(erased).toBe(1);
      expect(reloadBroadcast.loaded).toEqual(['settings/data?erased']);
    });
  }

  it('keeps everything on the person`s word, and forgets what was typed', async () => {
    await type('erase');
    await press('Keep everything');
    expect(dialog()).toBeNull();
    host().querySelector('button')?.click();
    await fixture.whenStable();
    expect(dialog()?.querySelector('input')?.value).toBe('');
  });

  for (const kind of ['full', 'blocked', 'lost', 'newer'] as const) {
    it(`says that nothing was erased, and why: ${kind}`, async () => {
      fails = kind;
      await type('erase');
      await press('Erase everything');
      expect(told()).toMatch(/^Nothing was erased: /);
      expect(reloadBroadcast.loaded).toEqual([]);
      fails = null;
      await press('Erase everything');
      expect(erased).toBe(1);
    });
  }
});
