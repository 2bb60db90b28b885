import { Component, inject, input, output } from '@angular/core';
import { Technique } from '../../catalogue/technique';
import { Amount, Setup, withinLimits } from '../../domain/session/plan/setup';
import { Choice } from '../../ui/choice/choice';
import { Stepper } from '../../ui/stepper/stepper';
import { SESSION_WORDS } from '../../words/session-words';

/**
 * The choices of one technique: which sides, which first, and how long each of its steps is. What stands inside comes
 * below the first side.
 */
@Component({
  selector: 'un-set-up-form',
  imports: [Choice, Stepper],
  templateUrl: './set-up-form.html',
  styleUrl: './set-up-form.css',
})
export class SetUpForm {
  readonly technique = input.required<Pick<Technique, 'amounts' | 'words'>>();
  readonly setup = input.required<Setup>();
  /** One choice made, an amount within its limits. */
  readonly changed = output<Partial<Setup>>();

  protected readonly words = inject(SESSION_WORDS).technique;
  protected readonly sidesOptions = (['both', 'left', 'right'] as const).map((value) => ({
    value,
    label: this.words.sidesOptions[value],
  }));
  protected readonly firstSideOptions = (['left', 'right'] as const).map((value) => ({
    value,
    label: this.words.firstSideOptions[value],
  }));

  protected chooseSides(sides: string): void {
    this.changed.emit({ sides: sides as Setup['sides'] });
  }

  protected chooseFirstSide(side: string): void {
    this.changed.emit({ firstSide: side as Setup['firstSide'] });
  }

  protected chooseAmount(amount: Amount, value: number): void {
    const { amounts } = this.setup();
    const chosen = withinLimits(amount, value, amounts[amount.id] ?? amount.default);
    this.changed.emit({ amounts: { ...amounts, [amount.id]: chosen } });
  }
}
