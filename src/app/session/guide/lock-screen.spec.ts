import { TestBed } from '@angular/core/testing';
import { FakePhone } from '../fake-phone';
import { aSessionPlan, aTimedStep } from '../session-plan.builder';
import { SessionService } from '../session-service';

describe('The lock screen', () => {
  let phone: FakePhone;
  let service: SessionService;

  beforeEach(() => {
    phone = new FakePhone();
    TestBed.configureTestingModule({ providers: [phone.providers()] });
    service = TestBed.inject(SessionService);
    service.begin(
      aSessionPlan([aTimedStep({ id: 'sit', side: 'both' }), aTimedStep({ id: 'press' })]),
      null,
    );
  });

  const shown = () => phone.mediaSession.shown.at(-1);

  it('tells to get ready, and how long it will be', () => {
    expect(shown()).toEqual({
      title: 'Get ready',
      artist: '',
      album: 'Dragging',
      playing: true,
      positionMs: 0,
      lengthMs: 80_000,
    });
  });

  it('tells what is done, on which side, and how far it has come', () => {
    phone.clock.tick(10_000);
    expect(shown()).toEqual(
      jasmine.objectContaining({ title: 'Title of sit', artist: '', positionMs: 0 }),
    );
    phone.clock.tick(40_000);
    expect(shown()).toEqual(
      jasmine.objectContaining({ title: 'Title of press', artist: 'Right', positionMs: 40_000 }),
    );
    phone.clock.tick(5000);
    service.send({ type: 'more-time' });
    expect(shown()).toEqual(jasmine.objectContaining({ positionMs: 45_000, lengthMs: 95_000 }));
  });

  it('is told a move of the session only', () => {
    phone.clock.tick(30_000);
    expect(phone.mediaSession.shown.length).toBe(2);
  });

  it('pauses and resumes, and goes to the step before and after', () => {
    phone.clock.tick(15_000);
    phone.mediaSession.commands$.next('pause');
    expect(service.state()?.phase).toBe('paused');
    expect(shown()?.playing).toBeFalse();
    phone.mediaSession.commands$.next('play');
    expect(service.state()?.phase).toBe('running');
    phone.mediaSession.commands$.next('next');
    expect(service.state()?.step).toBe(1);
    phone.mediaSession.commands$.next('previous');
    expect(service.state()?.step).toBe(0);
  });

  it('shows nothing once the session is over or dropped, and its buttons do nothing', () => {
    const before = phone.mediaSession.cleared;
    phone.clock.tick(90_000);
    expect(phone.mediaSession.cleared).toBe(before + 1);
    service.clear();
    phone.mediaSession.commands$.next('play');
    expect(service.state()).toBeNull();
  });
});
