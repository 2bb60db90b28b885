import { Component, computed, inject, input, resource } from '@angular/core';
import { TECHNIQUES } from '../../catalogue/techniques';
import { TechniqueId } from '../../domain/session/plan/technique-id';
import { BODY } from '../../ui/figure/body';
import { Figure } from '../../ui/figure/figure';

/** The picture of a technique on its field. For the eye only: the words beside it name the technique. */
@Component({
  selector: 'un-technique-swatch',
  imports: [Figure],
  template: '<un-figure [picture]="picture()" [decorative]="true" shape="standing" />',
  styleUrl: './technique-swatch.css',
  host: { '[class]': 'classes()', 'aria-hidden': 'true' },
})
export class TechniqueSwatch {
  readonly technique = input.required<TechniqueId>();

  private readonly modules = inject(TECHNIQUES);
  private readonly body = inject(BODY);
  private readonly module = computed(() => this.modules[this.technique()]);
  protected readonly classes = computed(() => `field ${this.module().field}`);
  private readonly cover = resource({
    params: () => ({ module: this.module(), body: this.body() }),
    loader: ({ params: { module, body } }) => module.cover(body),
  });
  /** Null until it is loaded, and where it cannot be: the field says enough. */
  protected readonly picture = computed(() => (this.cover.hasValue() ? this.cover.value() : null));
}
