import { computed, inject, Service } from '@angular/core';
import { chosenSetup } from '../catalogue/chosen-setup';
import { TECHNIQUE } from '../catalogue/current-technique';
import { Setup, withinLimits } from '../domain/session/plan/setup';
import { SETTINGS_STORE } from '../store/settings/settings-store';

/** What the person has chosen for the technique at hand, remembered on this phone. Provided by the pages that need it. */
@Service({ autoProvided: false })
export class TechniqueSetup {
  private readonly technique = inject(TECHNIQUE);
  private readonly store = inject(SETTINGS_STORE);

  /** The set-up in force: what was chosen, within the limits; else the technique's defaults. */
  readonly setup = computed<Setup>(() =>
    chosenSetup(this.technique, this.store.settings().setups[this.technique.id]),
  );

  /** Keeps a change of the set-up. */
  change(change: Partial<Setup>): void {
    this.keep({ ...this.setup(), ...change });
  }

  /** Keeps one amount, brought within its limits. */
  changeAmount(id: string, value: number): void {
    const amount = this.technique.amounts.find((one) => one.id === id);
    if (!amount) return;
    const { amounts } = this.setup();
    this.change({ amounts: { ...amounts, [id]: withinLimits(amount, value, amounts[id]) } });
  }

  /** Back to what the technique suggests. */
  reset(): void {
    this.store.change(({ setups: { [this.technique.id]: _, ...others } }) => ({ setups: others }));
  }

  private keep(setup: Setup): void {
    this.store.change(({ setups }) => ({ setups: { ...setups, [this.technique.id]: setup } }));
  }
}
