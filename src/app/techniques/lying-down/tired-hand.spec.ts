import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { begin } from '../../domain/session/state/begin';
import { SessionCommand } from '../../domain/session/state/event';
import { defaultSetup } from '../../domain/session/plan/setup';
import { RUNNING_SESSION } from '../../session/running-session';
import { lyingDown } from './technique';
import { TiredHand } from './tired-hand';

describe('My hand is tired', () => {
  const plan = {
    routine: null,
    routineRun: null,
    getReadyMs: 25_000,
    steps: lyingDown.plan(defaultSetup(lyingDown.amounts, 'left')),
    parts: [{ technique: lyingDown.id, recordId: 'a-record' }],
  };

  async function shown(step: number) {
    const sent: SessionCommand[] = [];
    const state = signal({ ...begin(plan, null, 0, 0), step });
    const send = (command: SessionCommand): number => sent.push(command);
    TestBed.configureTestingModule({
      providers: [{ provide: RUNNING_SESSION, useValue: { state, send } }],
    });
    const fixture = TestBed.createComponent(TiredHand);
    await fixture.whenStable();
    const root = fixture.nativeElement as HTMLElement;
    return { button: root.querySelector('button'), sent };
  }

  plan.steps.forEach(({ id, side, tiredGoesTo }, index) => {
    it(`leads from ${id} (${side}) to ${tiredGoesTo ?? 'nowhere'}`, async () => {
      const { button, sent } = await shown(index);
      button?.click();
      expect(button?.textContent.trim()).toBe(tiredGoesTo && 'My hand is tired');
      expect(sent).toEqual(tiredGoesTo ? [{ type: 'go-to', step: tiredGoesTo }] : []);
    });
  });

  it('is not there while getting ready', async () => {
    expect((await shown(-1)).button).toBeNull();
  });
});
