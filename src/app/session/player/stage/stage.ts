import {
  booleanAttribute,
  Component,
  computed,
  inject,
  input,
  output,
  Type,
  viewChild,
} from '@angular/core';
import { defaultSetup } from '../../../domain/session/plan/setup';
import { Figure } from '../../../ui/figure/figure';
import { FigureMovement } from '../../../ui/figure/figure-movement';
import { TechniqueNow } from '../../played/technique-now';
import { PlayerLook } from '../player-look';
import { PlayerView } from '../player-view';
import { showEachSecond } from '../seconds';
import { StepProgress } from '../step-progress/step-progress';
import { CountPlace } from './count-place/count-place';
import { PausedSign } from './paused-sign/paused-sign';
import { StepWords } from './words/step-words';

/** The field of the player: what is to be done and how long, the figure that does it, and the bar of the step. */
@Component({
  selector: 'un-stage',
  imports: [CountPlace, Figure, FigureMovement, PausedSign, StepWords, StepProgress],
  templateUrl: './stage.html',
  styleUrl: './stage.css',
  host: {
    class: 'stage',
    '[class]': 'look.classes()',
    '[style.--unit-letters]': 'view.unitLetters()',
  },
})
export class Stage {
  /** The pictures of all techniques, by their id; empty until they are loaded. */
  readonly pictures = input.required<Readonly<Record<string, Type<unknown>>>>();
  /** True where nobody sees the figure: it need not move. */
  readonly still = input(false, { transform: booleanAttribute });
  /** The field was touched, anywhere. */
  readonly touched = output();

  protected readonly view = inject(PlayerView);
  protected readonly look = inject(PlayerLook);
  protected readonly technique = inject(TechniqueNow).technique;
  protected readonly picture = computed(() => this.pictures()[this.view.picture()] ?? null);

  private readonly movement = viewChild(FigureMovement);

  /** Pace chosen over pace drawn: the figures move at the default pace by themselves. */
  protected readonly beat = computed(() => {
    const step = this.view.step();
    const drawn = this.defaultPaces().get(step?.id ?? '');
    return step?.reps && drawn ? step.reps.eachMs / drawn : 1;
  });

  constructor() {
    showEachSecond(() => this.movement()?.check());
  }

  private readonly defaultPaces = computed(() => {
    const technique = this.technique();
    return new Map(
      technique
        .plan(defaultSetup(technique.amounts, technique.firstSide))
        .flatMap((step) => (step.reps ? [[step.id, step.reps.eachMs] as const] : [])),
    );
  });
}
