import { Component, computed, input } from '@angular/core';
import { ICON_LINES, ICON_SHAPES, IconName } from './icon-shapes';

/** A small drawing beside words; it never stands for them, so it is hidden from assistive technology. */
@Component({
  selector: 'un-icon',
  templateUrl: './icon.html',
  styleUrl: './icon.css',
  host: { class: 'icon', 'aria-hidden': 'true' },
})
export class Icon {
  readonly name = input.required<IconName>();

  protected readonly shape = computed(() => ICON_SHAPES[this.name()]);
  protected readonly isLine = computed(() => ICON_LINES.has(this.name()));
}
