import { TestBed } from '@angular/core/testing';
import { begin } from '../../domain/session/state/begin';
import { checkpointOf } from '../../domain/session/record/checkpoint';
import { recordsOf } from '../../domain/session/record/records-of';
import { utcStamp } from '../../domain/time/stamp';
import { FakePhone } from '../fake-phone';
import { aSessionPlan } from '../session-plan.builder';
import { SessionService } from '../session-service';
import { Recorder } from './recorder';

describe('Recorder after the end', () => {
  let phone: FakePhone;
  let service: SessionService;
  let recorder: Recorder;

  beforeEach(async () => {
    phone = new FakePhone();
    TestBed.configureTestingModule({ providers: [phone.providers()] });
    service = TestBed.inject(SessionService);
    recorder = TestBed.inject(Recorder);
    service.begin(aSessionPlan(), 4);
    phone.clock.tick(90_000);
    await recorder.settled();
  });

  const stored = () => phone.repository.stored.get('record-1');

  // nothing-lost: two-tabs-7
  it('leaves what was changed in another window, and changes what was given alone', async () => {
    await phone.repository.amend('record-1', { note: 'Typed in another window', painBefore: 7 });
    recorder.add({ painAfter: 2 });
    await recorder.settled();
    expect(stored()).toEqual(
      jasmine.objectContaining({ note: 'Typed in another window', painBefore: 7, painAfter: 2 }),
    );
  });

  // nothing-lost: two-tabs-8
  it('leaves the checkpoint of a session that was begun in another window', async () => {
    const plan = {
      ...aSessionPlan(),
      parts: [{ technique: 'dragging', recordId: 'other' }],
    } as const;
    const other = checkpointOf(begin(plan, null, 0, 0), '2026-11-23T20:02:00+00:00');
    phone.repository.checkpoints.push(other);
    recorder.add({ painAfter: 2 });
    await recorder.settled();
    expect(await phone.repository.checkpoint()).toEqual(other);
  });

  // nothing-lost: back-forward-cache-2
  it('brings nothing back that was erased meanwhile', async () => {
    phone.repository.stored.clear();
    recorder.add({ note: 'Typed on a page that came back' });
    await recorder.settled();
    expect(phone.repository.stored.size).toBe(0);
  });

  // nothing-lost: no-answer-5
  it('has rating and note kept aside as the page goes before they are on the disk', () => {
    phone.repository.fallSilent();
    recorder.add({ painAfter: 2, note: 'Better' });
    phone.visibility.hide();
    expect(JSON.stringify(phone.repository.aside)).toContain('Better');
  });

  // nothing-lost: two-tabs-9
  it('tells of what another window changed in the very same, and overwrites it only when told to', async () => {
    await phone.repository.amend('record-1', { painAfter: 7 });
    recorder.add({ painAfter: 2 });
    await recorder.settled();
    expect(stored()?.painAfter).toBe(7);
    expect(recorder.conflict()?.painAfter).toBe(7);
    recorder.answer('mine');
    await recorder.settled();
    expect(stored()?.painAfter).toBe(2);
    expect(recorder.conflict()).toBeNull();
  });

  it('gives up what was given here where the other version is kept', async () => {
    await phone.repository.amend('record-1', { note: 'theirs' });
    recorder.add({ note: 'mine' });
    await recorder.settled();
    phone.visibility.hide();
    recorder.answer('theirs');
    await recorder.settled();
    expect(stored()?.note).toBe('theirs');
    expect(phone.repository.aside?.feedback).toBeNull();
    recorder.add({ note: 'theirs, and mine' });
    await recorder.settled();
    expect(stored()?.note).toBe('theirs, and mine');
  });

  it('says so where the session was deleted in another window', async () => {
    await phone.repository.remove('record-1');
    recorder.add({ painAfter: 2 });
    await recorder.settled();
    expect(recorder.wasDeleted()).toBeTrue();
    expect(recorder.trouble()).toBeNull();
  });

  it('writes what was given while the write before was under way', async () => {
    phone.repository.fallSilent();
    recorder.add({ note: 'B' });
    recorder.add({ note: 'Be', painAfter: 3 });
    phone.repository.answer();
    recorder.add({ note: 'Better' });
    await recorder.settled();
    expect(stored()).toEqual(jasmine.objectContaining({ note: 'Better', painAfter: 3 }));
  });

  it('keeps rating and note aside when they cannot be written, and writes them once they can', async () => {
    phone.repository.failWith('busy');
    recorder.add({ painAfter: 2, note: 'Better' });
    await recorder.settled();
    expect(recorder.trouble()).toBe('busy');
    expect(phone.repository.aside?.feedback?.change).toEqual({ painAfter: 2, note: 'Better' });
    phone.repository.failWith(null);
    phone.clock.tick(5000);
    await recorder.settled();
    expect(recorder.trouble()).toBeNull();
    expect(stored()).toEqual(jasmine.objectContaining({ painAfter: 2, note: 'Better' }));
  });

  // nothing-lost: two-tabs-10
  it('writes nothing of a rating over what another window wrote of the end that waited', async () => {
    service.clear();
    const plan = {
      ...aSessionPlan(),
      parts: [{ technique: 'dragging', recordId: 'two' }],
    } as const;
    service.begin(plan, null);
    await recorder.settled();
    phone.repository.failWith('busy');
    phone.clock.tick(90_000);
    await recorder.settled();
    expect(recorder.isSaved()).toBeFalse();
    phone.repository.failWith(null);
    // Another window takes up what waits, and its person types a note.
    const ended = service.state();
    const records = ended === null ? [] : recordsOf(ended, utcStamp(phone.clock.epoch()));
    await phone.repository.take({ records, checkpoint: null, begins: false, feedback: null });
    phone.clock.tick(1000);
    await phone.repository.amend('two', { note: 'theirs' });
    recorder.add({ painAfter: 2 });
    await recorder.settled();
    expect(phone.repository.stored.get('two')).toEqual(
      jasmine.objectContaining({ outcome: 'completed', note: 'theirs', painAfter: 2 }),
    );
  });
});
