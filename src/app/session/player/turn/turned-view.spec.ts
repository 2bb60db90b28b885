import { TestBed } from '@angular/core/testing';
import { TECHNIQUE } from '../../../catalogue/current-technique';
import { aTechnique } from '../../../catalogue/fake-techniques';
import { Settings } from '../../../store/settings/settings';
import { TechniqueNow } from '../../played/technique-now';
import { FakePhone } from '../../fake-phone';
import { aSessionPlan, aTimedStep } from '../../session-plan.builder';
import { SessionService } from '../../session-service';
import { TurnedView } from './turned-view';

const STEPS = [
  aTimedStep({ id: 'squeeze', side: 'left' }),
  aTimedStep({ id: 'turn-over', side: 'both', wordsSide: 'right' }),
  aTimedStep({ id: 'squeeze', side: 'right' }),
];

describe('TurnedView', () => {
  let phone: FakePhone;
  let view: TurnedView;

  function open(turnedView: Settings['turnedView'] = 'automatic', lies = true): void {
    phone = new FakePhone({ turnedView });
    const technique = { ...aTechnique(STEPS), ...(lies ? { lyingOnSide: true as const } : {}) };
    TestBed.configureTestingModule({
      providers: [
        phone.providers(),
        TechniqueNow,
        TurnedView,
        { provide: TECHNIQUE, useValue: technique },
      ],
    });
    TestBed.inject(SessionService).begin(aSessionPlan(STEPS), null);
    view = TestBed.inject(TurnedView);
  }

  it('follows the side lain on, and turns with the person', () => {
    open();
    expect(view.turn()).toBe('upright');
    phone.clock.tick(10_000);
    expect(view.turn()).toBe('right');
    phone.clock.tick(40_000);
    expect(view.turn()).toBe('left');
    phone.clock.tick(40_000);
    expect(view.turn()).toBe('left');
  });

  it('stays upright by itself where one sits', () => {
    open('automatic', false);
    phone.clock.tick(12_000);
    expect(view.turn()).toBe('upright');
  });

  it('never turns by itself when that is off, and is always turned when it is forced', () => {
    open('off');
    phone.clock.tick(12_000);
    expect(view.turn()).toBe('upright');
    TestBed.resetTestingModule();
    open('left', false);
    expect(view.turn()).toBe('left');
  });

  it('goes upright, left, right by its button, from what is shown, for this session', () => {
    open('off');
    const seen = [1, 2, 3].map(() => {
      view.next();
      return view.turn();
    });
    expect(seen).toEqual(['left', 'right', 'upright']);
    TestBed.resetTestingModule();
    open();
    phone.clock.tick(10_000);
    view.next();
    expect(view.turn()).toBe('upright');
    phone.clock.tick(80_000);
    expect(view.turn()).toBe('upright');
    expect(phone.settings.settings().turnedView).toBe('automatic');
  });

  it('does not turn what the phone itself has turned, and turns it again when that is undone', () => {
    open();
    phone.clock.tick(10_000);
    for (const angle of [90, 270]) {
      phone.orientation.angle.set(angle);
      expect(view.turn()).withContext(`${angle}`).toBe('upright');
    }
    phone.orientation.angle.set(0);
    expect(view.turn()).toBe('right');
  });

  it('turns by its button even on a phone that has turned itself: the person sees what is right', () => {
    open();
    phone.clock.tick(10_000);
    phone.orientation.angle.set(90);
    view.next();
    expect(view.turn()).toBe('left');
    phone.orientation.angle.set(0);
    expect(view.turn()).toBe('upright');
  });
});
