import { Component } from '@angular/core';

/** A person's back, seen from behind, head to waist. */
@Component({
  selector: 'un-back-figure',
  templateUrl: './back-figure.svg',
})
export class BackFigure {}
