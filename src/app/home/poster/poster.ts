import { Component, computed, inject, input, resource } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TechniqueModule } from '../../catalogue/technique';
import { Figure } from '../../ui/figure/figure';
import { Icon } from '../../ui/icon/icon';
import { clockLength } from '../../words/length';
import { WORDS } from '../../words/words';

/** One technique on its field: what it is, where to be, how long, its picture, and a way straight into a session. */
@Component({
  selector: 'un-poster',
  imports: [Figure, Icon, RouterLink],
  templateUrl: './poster.html',
  styleUrl: './poster.css',
})
export class Poster {
  readonly technique = input.required<TechniqueModule>();

  private readonly router = inject(Router);
  protected readonly words = inject(WORDS).home;

  private readonly cover = resource({
    params: () => this.technique(),
    loader: ({ params }) => params.cover(),
  });
  /** Null until it is loaded, and where it cannot be: the poster says all without it. */
  protected readonly picture = computed(() => (this.cover.hasValue() ? this.cover.value() : null));
  protected readonly facts = computed(() =>
    this.words.facts(this.technique().position, clockLength(this.technique().defaultLengthMs)),
  );

  protected async start(): Promise<void> {
    await this.router.navigate(['/techniques', this.technique().path, 'session']);
  }
}
