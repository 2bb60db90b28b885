import { NgComponentOutlet } from '@angular/common';
import { Component, inject, resource } from '@angular/core';
import { BODY } from '../body';

/** A person's back, seen from behind, head to waist: of the body chosen, and no other is fetched. */
@Component({
  selector: 'un-back',
  imports: [NgComponentOutlet],
  template: `@if (drawing.hasValue()) {
    <ng-container *ngComponentOutlet="drawing.value()" />
  }`,
})
export class BackFigure {
  protected readonly drawing = resource({
    params: inject(BODY),
    loader: async ({ params }) =>
      params === 'first'
        ? (await import('./first/back-figure')).BackFigure
        : (await import('./second/back-figure')).BackFigure,
  });
}
