import { Ms } from '../../time/units';
import { begin } from './begin';
import { SessionCommand } from './event';
import { SessionPlan } from '../plan/plan';
import { reduce } from './reduce';
import { currentStep, SessionState } from './state';

/** Where the fake clocks stand when a session begins. */
export const BEGIN_AT: Ms = 1000;
/** 2026-11-23T20:00:00Z. */
export const BEGIN_EPOCH: Ms = Date.UTC(2026, 10, 23, 20);

/** No tick comes later than this while the phone is awake. */
const TICK_MS: Ms = 1000;

/** A session driven by hand. It keeps both clocks, so that a spec only says how much time passes and what is done. */
export class SessionHarness {
  state: SessionState;
  at = BEGIN_AT;
  epoch = BEGIN_EPOCH;

  constructor(plan: SessionPlan, painBefore: number | null = null) {
    this.state = begin(plan, painBefore, this.at, this.epoch);
  }

  /** Id of the step being done; `get-ready` before the first. */
  get step(): string {
    return currentStep(this.state)?.id ?? (this.state.step < 0 ? 'get-ready' : 'none');
  }

  /** All active time so far. */
  get active(): Ms {
    return this.state.parts.reduce(
      (sum, { activeMs }) => sum + activeMs.left + activeMs.right + activeMs.both,
      0,
    );
  }

  /** Does something, now. */
  do(command: SessionCommand): this {
    this.state = reduce(this.state, { ...command, at: this.at, epoch: this.epoch });
    return this;
  }

  /** Does several simple things at once. */
  press(
    ...types: readonly ('pause' | 'resume' | 'next' | 'previous' | 'more-time' | 'ease-off')[]
  ): this {
    for (const type of types) this.do({ type });
    return this;
  }

  /** Lets time pass, in ticks as the timer of a phone that is awake sends them. */
  wait(ms: Ms): this {
    for (let left = ms; left > 0; left -= TICK_MS) this.jump(Math.min(left, TICK_MS));
    return this;
  }

  /** Lets time pass unseen, with one tick after it; the date may jump by another length than the clock. */
  jump(ms: Ms, wallMs: Ms = ms, heardMs: Ms = 0): this {
    this.at += ms;
    this.epoch += wallMs;
    return this.do({ type: 'tick', heardMs });
  }

  /** Past getting ready, at the first moment of the first step. */
  ready(): this {
    return this.wait(this.state.plan.getReadyMs);
  }
}

/** A session of this plan at the first moment of its first step. */
export function aSession(plan: SessionPlan): SessionHarness {
  return new SessionHarness(plan).ready();
}
