import { computed, inject, Service, Signal } from '@angular/core';
import { chosenSetup } from '../catalogue/chosen-setup';
import { TECHNIQUE } from '../catalogue/current-technique';
import { Technique } from '../catalogue/technique';
import { Setup } from '../domain/session/plan/setup';
import { SETTINGS_STORE } from '../store/settings/settings-store';
import { MarkedKnots } from './marked-knots/marked-knots';

/**
 * The set-up of a technique in force: what was chosen, within the limits; else the technique's defaults. By wish it starts
 * with the side that has more marks. For an injection context.
 */
export function setupInForce(technique: Technique): Signal<Setup> {
  const { settings } = inject(SETTINGS_STORE);
  const knots = technique.marksKnots ? inject(MarkedKnots) : null;
  return computed(() => {
    const setup = chosenSetup(technique, settings().setups[technique.id]);
    const firstSide = knots?.firstSide();
    return firstSide ? { ...setup, firstSide } : setup;
  });
}

/** What the person has chosen for the technique at hand, remembered on this phone. Provided by the pages that need it. */
@Service({ autoProvided: false })
export class TechniqueSetup {
  private readonly technique = inject(TECHNIQUE);
  private readonly store = inject(SETTINGS_STORE);
  private readonly knots = this.technique.marksKnots ? inject(MarkedKnots) : null;

  /** The set-up in force. */
  readonly setup = setupInForce(this.technique);

  /** Keeps a change of the set-up. */
  change(change: Partial<Setup>): void {
    // A side chosen by hand is the last word.
    if (change.firstSide !== undefined) this.endWish();
    this.keep({ ...this.chosen(), ...change });
  }

  /** Back to what the technique suggests. */
  reset(): void {
    this.endWish();
    this.store.change(({ setups: { [this.technique.id]: _, ...others } }) => ({ setups: others }));
  }

  /** What was chosen by hand: the side of a wish is not remembered as one of these. */
  private chosen(): Setup {
    return chosenSetup(this.technique, this.store.settings().setups[this.technique.id]);
  }

  private endWish(): void {
    if (this.knots?.isWished()) this.knots.setWish(false);
  }

  private keep(setup: Setup): void {
    this.store.change(({ setups }) => ({ setups: { ...setups, [this.technique.id]: setup } }));
  }
}
