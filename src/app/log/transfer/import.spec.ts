import { aRecord } from '../../domain/log/record.builder';
import { nextTask } from '../../platform/next-task';
import { A, B, fileOf, ImportHarness } from './import.harness';

describe('importing a log', () => {
  let importing: ImportHarness;

  beforeEach(() => {
    importing = new ImportHarness();
  });

  it('shows what a file would do before anything changes, then does it', async () => {
    importing.open();
    importing.choose(fileOf({ ...A, updatedAt: '2026-11-24T20:00:00.000Z', note: 'theirs' }, B));
    await importing.until(() => importing.dialog() !== null);
    expect(importing.dialog()?.querySelector('h2')?.textContent).toBe('Import this log?');
    expect(
      [...(importing.dialog()?.querySelectorAll('strong') ?? [])].map((line) => line.textContent),
    ).toEqual(['1 new', '1 newer', '0 deleted', '0 unchanged']);
    expect([...importing.log.stored.keys()]).toEqual(['a']);
    importing.button('Import', importing.dialog())?.click();
    await importing.until(() => importing.said() !== '');
    expect(importing.said()).toBe('Imported: 1 new, 1 newer, 0 deleted, 0 unchanged.');
    expect(importing.dialog()).toBeNull();
    expect(importing.log.stored.get('a')?.note).toBe('theirs');
    expect(importing.log.stored.has('b')).toBeTrue();
  });

  it('changes nothing when it is called off', async () => {
    importing.open();
    importing.choose(fileOf(B));
    await importing.until(() => importing.dialog() !== null);
    importing.button('Cancel', importing.dialog())?.click();
    await importing.fixture.whenStable();
    expect(importing.dialog()).toBeNull();
    expect([...importing.log.stored.keys()]).toEqual(['a']);
    expect(importing.button('Import')).toBeDefined();
  });

  // nothing-lost: other-people-s-files-4
  it('says how many sessions deleted here stay deleted', async () => {
    await importing.log.save(
      [{ ...B, deleted: true, updatedAt: '2026-11-25T20:00:00.000Z' }],
      null,
    );
    importing.open();
    importing.choose(fileOf({ ...A, updatedAt: '2026-11-24T20:00:00.000Z' }, B));
    await importing.until(() => importing.dialog() !== null);
    expect(importing.dialog()?.textContent).toContain('1 newer');
    expect(importing.dialog()?.textContent).toContain('1 unchanged');
    expect(importing.dialog()?.textContent).toContain(
      '1 of them was deleted here and stays deleted.',
    );
    importing.button('Import', importing.dialog())?.click();
    await importing.until(() => importing.said() !== '');
    expect(importing.log.stored.get('b')?.deleted).toBeTrue();
  });

  it('says that there is nothing to import where nothing is new', async () => {
    importing.open();
    importing.choose(fileOf(A));
    await importing.until(() => importing.dialog() !== null);
    expect(importing.dialog()?.textContent).toContain('Nothing in this file is new');
    expect(importing.dialog()?.textContent).toContain('1 unchanged');
    expect(importing.button('Cancel', importing.dialog())?.classList).toContain('act');
    expect(importing.button('Import', importing.dialog())?.classList).toContain('quiet');
    importing.button('Cancel', importing.dialog())?.click();
    await importing.fixture.whenStable();
    expect(importing.dialog()).toBeNull();
  });

  it('shows how far the checks are, and can be called off then', async () => {
    importing.open();
    importing.choose(
      fileOf(...Array.from({ length: 2000 }, (_, index) => aRecord({ id: `n${index}` }))),
    );
    await importing.until(() => importing.page.querySelector('progress') !== null);
    importing.button('Cancel')?.click();
    for (let turn = 0; turn < 50; turn += 1) await nextTask();
    await importing.fixture.whenStable();
    expect(importing.page.querySelector('progress')).toBeNull();
    expect(importing.dialog()).toBeNull();
    expect(importing.said()).toBe('');
  });

  it('goes by the file chosen last', async () => {
    importing.open();
    importing.choose(
      fileOf(...Array.from({ length: 500 }, (_, index) => aRecord({ id: `n${index}` }))),
    );
    importing.choose(fileOf(B));
    await importing.until(() => importing.dialog() !== null);
    expect(importing.dialog()?.textContent).toContain('1 new');
    importing.button('Import', importing.dialog())?.click();
    await importing.until(() => importing.said() !== '');
    expect([...importing.log.stored.keys()]).toEqual(['a', 'b']);
  });

  it('takes what another app shared', async () => {
    importing.shared = fileOf(B);
    importing.open(true);
    await importing.until(() => importing.dialog() !== null);
    expect(importing.dialog()?.textContent).toContain('1 new');
  });

  it('shows the file shared next where the page of the one before is still open', async () => {
    importing.shared = fileOf(B);
    importing.open(true);
    await importing.until(() => importing.dialog() !== null);
    importing.fixture.componentRef.setInput('shared', false);
    await importing.fixture.whenStable();
    importing.shared = fileOf(B, aRecord({ id: 'c' }));
    importing.fixture.componentRef.setInput('shared', true);
    await importing.until(() => importing.dialog()?.textContent.includes('2 new') ?? false);
    importing.shared = null;
    importing.fixture.componentRef.setInput('shared', false);
    await importing.fixture.whenStable();
    importing.fixture.componentRef.setInput('shared', true);
    await importing.until(() => importing.said() !== '');
    expect(importing.said()).toContain('No file came with it.');
    expect(importing.dialog()).toBeNull();
  });

  const titles = (): (string | undefined)[] =>
    [...importing.page.querySelectorAll('summary')].map(({ textContent }) => textContent.trim());

  it('tells how to take the log to another phone', () => {
    importing.open();
    expect(titles()).toEqual(['Take your log to another phone']);
  });

  it('tells in an iPhone’s browser how to take it into the installed app', () => {
    importing.way = 'iphone';
    importing.open();
    expect(titles()[0]).toBe('Take your log into the installed app');
  });
});
