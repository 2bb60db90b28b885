import { aRecord } from '../../domain/log/record.builder';
import { B, fileOf, ImportHarness } from './import.harness';

function latin1(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function utf16(text: string): Uint16Array<ArrayBuffer> {
  return Uint16Array.from(text, (letter) => letter.charCodeAt(0));
}

describe('a file that cannot be imported', () => {
  let importing: ImportHarness;

  beforeEach(() => {
    importing = new ImportHarness();
  });

  for (const [what, file, sentence] of [
    ['no JSON', new File(['%PDF-1.7'], 'log.json'), /^This is no log file/],
    [
      'another app’s JSON',
      new File(['{"workouts":[]}'], 'x.json'),
      /^This file is not a log of Unknot\./,
    ],
    [
      'a log without its sessions',
      new File(['{"format":"unknot-log","version":1,"routines":[]}'], 'x.json'),
      /^This log is not whole: look at “sessions”\./,
    ],
    ['Latin-1', new File([latin1('{"note":"Übung für den Rücken"}')], 'x.json'), /not in UTF-8/],
    ['UTF-16', new File([utf16('\ufeff{}')], 'x.json'), /not in UTF-8/],
    ['UTF-16 without its mark', new File([utf16('{"format":1}')], 'x.json'), /not in UTF-8/],
    ['a later log', new File(['{"format":"unknot-log","version":2}'], 'x.json'), /newer Unknot/],
    [
      'a bad record',
      fileOf(aRecord(), { ...aRecord({ id: 'x' }), painAfter: 12 }),
      /^Session 2 in this file cannot be right: look at “painAfter”\./,
    ],
    ['an id twice', fileOf(aRecord(), aRecord()), /^Session 2 in this file has the same id/],
  ] as const) {
    // nothing-lost: other-people-s-files-1
    it(`refuses ${what} in one sentence, and imports nothing`, async () => {
      importing.open();
      importing.choose(file);
      await importing.until(() => importing.said() !== '');
      expect(importing.said()).toMatch(sentence);
      expect(importing.said()).toMatch(/Nothing was imported\.$/);
      expect([...importing.log.stored.keys()]).toEqual(['a']);
    });
  }

  it('does not even open a file of more than 64 MB', async () => {
    importing.open();
    const file = fileOf(B);
    spyOnProperty(file, 'size').and.returnValue(64 * 1024 * 1024 + 1);
    const opened = spyOn(Blob.prototype, 'arrayBuffer').and.callThrough();
    importing.shared = file;
    importing.open(true);
    await importing.until(() => importing.said() !== '');
    expect(importing.said()).toContain('larger than 64 MB');
    expect(opened).not.toHaveBeenCalled();
  });

  it('says so when another app shared no file', async () => {
    importing.open(true);
    await importing.until(() => importing.said() !== '');
    expect(importing.said()).toContain('No file came with it. Nothing was imported.');
    expect(importing.dialog()).toBeNull();
  });

  it('says so when the phone does not give the file', async () => {
    const file = fileOf(B);
    spyOn(file, 'arrayBuffer').and.rejectWith(new DOMException('gone', 'NotFoundError'));
    importing.shared = file;
    importing.open(true);
    await importing.until(() => importing.said() !== '');
    expect(importing.said()).toMatch(/^The phone did not give this file\./);
  });

  it('says why when the log cannot take it', async () => {
    importing.open();
    importing.log.failToWriteOnly('full');
    importing.choose(fileOf(B));
    await importing.until(() => importing.dialog() !== null);
    importing.button('Import', importing.dialog())?.click();
    await importing.until(() => importing.said() !== '');
    expect(importing.said()).toBe(
      'The phone is full, so nothing was imported. Make some room, then try again.',
    );
    expect([...importing.log.stored.keys()]).toEqual(['a']);
  });
});
