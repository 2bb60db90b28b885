import { Component, computed, effect, inject, input, resource } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { chosenSetup } from '../../catalogue/chosen-setup';
import { TechniqueModule } from '../../catalogue/technique';
import { lengthOf } from '../../domain/session/plan/plan';
import { SETTINGS_STORE } from '../../store/settings/settings-store';
import { Figure } from '../../ui/figure/figure';
import { PLAY_SHAPE } from '../../ui/icon/play-shape';
import { clockLength } from '../../words/length';
import { WORDS } from '../../words/words';
import { SHORTENED } from '../shortened';
import { KeptFacts } from './kept-facts';

/** One technique on its field: what it is, where to be, how long, its picture, and a way straight into a session. */
@Component({
  selector: 'un-technique-card',
  imports: [Figure, RouterLink],
  templateUrl: './technique-card.html',
  styleUrl: './technique-card.css',
})
export class TechniqueCard {
  readonly technique = input.required<TechniqueModule>();
  /** False leaves the picture away for now: its place is kept. */
  readonly pictured = input(true);

  private readonly router = inject(Router);
  protected readonly words = inject(WORDS).home;
  protected readonly play = PLAY_SHAPE;
  private readonly settings = inject(SETTINGS_STORE).settings;
  private readonly all = inject(SHORTENED);
  protected readonly shortened = computed(() => this.all()[this.technique().id]);
  private readonly setup = computed(() => this.settings().setups[this.technique().id]);

  private readonly cover = resource({
    params: () =>
      this.pictured() ? { technique: this.technique(), body: this.settings().body } : undefined,
    loader: ({ params: { technique, body } }) => technique.cover(body),
  });
  /** Null until it is loaded, and where it cannot be: the card says all without it. */
  protected readonly picture = computed(() => (this.cover.hasValue() ? this.cover.value() : null));
  /** Only what the person has set up differently is worth fetching the technique for. */
  private readonly ownLength = resource({
    params: () => ({ module: this.technique(), setup: this.setup() }),
    loader: async ({ params: { module, setup } }) => {
      if (setup === undefined) return null;
      const technique = await module.load();
      return lengthOf(technique.plan(chosenSetup(technique, setup)));
    },
  });
  private readonly kept = inject(KeptFacts);
  private readonly ownFacts = computed(() => {
    const length = this.ownLength.hasValue() ? this.ownLength.value() : null;
    return length === null ? null : this.told(clockLength(length));
  });
  protected readonly facts = computed(() => {
    const [{ id, defaultLengthMs }, setup] = [this.technique(), this.setup()];
    const shortened = this.shortened();
    if (shortened) return this.told(shortened.length);
    return (
      this.ownFacts() ??
      (setup && this.kept.of(id, setup)) ??
      this.told(clockLength(defaultLengthMs))
    );
  });

  constructor() {
    effect(() => {
      const [setup, facts] = [this.setup(), this.ownFacts()];
      if (setup && facts !== null) this.kept.keep(this.technique().id, setup, facts);
    });
  }

  protected async start(): Promise<void> {
    const minutes = this.shortened()?.minutes;
    await this.router.navigate(['/techniques', this.technique().path, 'session'], {
      queryParams: { minutes },
    });
  }

  private told(length: string): string {
    return this.words.facts(this.technique().position, length);
  }
}
