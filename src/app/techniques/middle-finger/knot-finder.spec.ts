import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { begin } from '../../domain/session/state/begin';
import { SessionCommand } from '../../domain/session/state/event';
import { defaultSetup } from '../../domain/session/plan/setup';
import { RUNNING_SESSION } from '../../session/running-session';
import { KnotFinder } from './knot-finder';
import { middleFinger } from './technique';

describe('Found a knot', () => {
  const setup = defaultSetup(middleFinger.amounts, 'right');
  const plan = {
    routine: null,
    routineRun: null,
    getReadyMs: 15_000,
    steps: middleFinger.plan({ ...setup, amounts: { ...setup.amounts, knot: 45 } }),
    parts: [{ technique: middleFinger.id, recordId: 'a-record' }],
  };

  async function shown(step: number) {
    const sent: SessionCommand[] = [];
    const state = signal({ ...begin(plan, null, 0, 0), step });
    const send = (command: SessionCommand): number => sent.push(command);
    TestBed.configureTestingModule({
      providers: [{ provide: RUNNING_SESSION, useValue: { state, send } }],
    });
    const fixture = TestBed.createComponent(KnotFinder);
    await fixture.whenStable();
    const root = fixture.nativeElement as HTMLElement;
    return { button: root.querySelector('button'), sent };
  }

  plan.steps.forEach(({ id, side }, index) => {
    const presses = ['press', 'lift-elbow', 'circles', 'knot'].includes(id);
    it(`is ${presses ? '' : 'not '}there in ${id} (${side})`, async () => {
      const { button, sent } = await shown(index);
      button?.click();
      const knot = { side, x: side === 'right' ? 0.6 : 0.4, y: 0.24 };
      expect(button?.textContent.trim()).toBe(presses ? 'Found a knot' : undefined);
      expect(sent as unknown[]).toEqual(presses ? [{ type: 'knot', knot, dwellMs: 45_000 }] : []);
    });
  });

  it('is not there while getting ready', async () => {
    expect((await shown(-1)).button).toBeNull();
  });
});
