import { TestBed } from '@angular/core/testing';
import { aRecord } from '../../domain/log/record.builder';
import { LogEntryHarness } from './log-entry.harness';

describe('a session of the log being deleted', () => {
  const entry = new LogEntryHarness();

  it('lets other windows see that it offers "Undo", as long as it does', async () => {
    const isOffered = async (): Promise<boolean> => {
      const { held = [] } = await navigator.locks.query();
      return held.some(({ name }) => name === 'unknot-undo-offered');
    };
    await entry.open({ id: 'offered' }, 'offered');
    await entry.press('Delete');
    expect(await isOffered()).toBeTrue();
    await entry.press('Undo');
    expect(await isOffered()).toBeFalse();
    await entry.press('Delete');
    expect(await isOffered()).toBeTrue();
    entry.clock.tick(60_000);
    await entry.emptied('offered');
    expect(await isOffered()).toBeFalse();
  });

  it('deletes, and offers to undo', async () => {
    await entry.open();
    await entry.press('Delete');
    expect(await entry.log.find('a')).toBeNull();
    expect(entry.status()).toBe('Session deleted.');
    expect(entry.text()).not.toContain('Dragging');
    expect(document.activeElement).toBe(entry.button('Undo') ?? null);
  });

  it('brings the session back as it was', async () => {
    await entry.open({ note: 'kept' });
    await entry.press('Delete');
    await entry.press('Undo');
    expect((await entry.log.find('a'))?.note).toBe('kept');
    expect(entry.status()).toBe('');
    expect(entry.text()).toContain('Dragging');
    expect(document.activeElement).toBe(entry.button('Delete') ?? null);
    entry.clock.tick(60_000);
    await entry.settle();
    expect(await entry.log.find('a')).not.toBeNull();
  });

  // nothing-lost: deleted-twice-1
  it('deletes once however often it is pressed on a slow disk, and brings the session back whole', async () => {
    await entry.open({ note: 'kept' });
    for (const name of ['Delete', 'Undo']) {
      entry.log.fallSilent();
      entry.button(name)?.click();
      entry.button(name)?.click();
      entry.harness.detectChanges();
      expect(entry.button(name)?.getAttribute('aria-disabled')).toBe('true');
      entry.log.answer();
      await new Promise((resolve) => setTimeout(resolve));
      await entry.settle();
      if (name === 'Delete') expect(entry.status()).toBe('Session deleted.');
    }
    expect(await entry.log.find('a')).toEqual(jasmine.objectContaining({ note: 'kept' }));
    expect(entry.status()).toBe('');
  });

  it('makes the deletion final after a minute', async () => {
    await entry.open({ note: 'private' });
    await entry.press('Delete');
    entry.clock.tick(59_999);
    await entry.settle();
    expect(entry.button('Undo')).toBeDefined();
    expect(entry.log.stored.get('a')?.note).toBe('private');
    entry.clock.tick(1);
    await entry.emptied('a');
    expect(entry.button('Undo')).toBeUndefined();
    expect(entry.log.stored.get('a')?.note).toBeUndefined();
    expect(entry.status()).toBe('Session deleted.');
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it('can still be undone on the page of the log, where the natural next tap leads', async () => {
    await entry.open({ note: 'kept' });
    await entry.press('Delete');
    await entry.harness.navigateByUrl('/');
    await entry.harness.navigateByUrl('/log');
    await entry.settle();
    expect(entry.status()).toContain('Session deleted.');
    await entry.press('Undo');
    expect((await entry.log.find('a'))?.note).toBe('kept');
    expect(entry.text()).toContain('Dragging');
    expect(entry.button('Undo')).toBeUndefined();
  });

  it('is final once another session is deleted', async () => {
    await entry.open();
    entry.log.stored.set('b', aRecord({ id: 'b' }));
    await entry.press('Delete');
    await entry.harness.navigateByUrl('/log/b');
    await entry.settle();
    expect(entry.text()).toContain('Dragging');
    await entry.press('Delete');
    await entry.emptied('a');
    expect(entry.log.stored.get('a')?.endedAt).toBeUndefined();
    expect(entry.log.stored.get('b')?.endedAt).toBeDefined();
  });

  it('stays deleted when the page is reloaded before that', async () => {
    await entry.open();
    await entry.press('Delete');
    TestBed.resetTestingModule();
    await entry.show('a');
    expect(entry.text()).toContain('There is no such session in this log.');
  });

  it('says so when it cannot be deleted, and keeps showing it', async () => {
    await entry.open();
    entry.log.failWith('full');
    await entry.press('Delete');
    expect(entry.status()).toContain('could not be deleted');
    expect(entry.text()).toContain('Dragging');
  });

  it('says so when it cannot be brought back', async () => {
    await entry.open();
    await entry.press('Delete');
    entry.log.failWith('lost');
    await entry.press('Undo');
    expect(entry.status()).toContain('could not be brought back');
    expect(entry.button('Undo')).toBeDefined();
  });
});
