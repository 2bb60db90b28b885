import { Component, ViewEncapsulation } from '@angular/core';

/** The picture Dragging is known by. */
@Component({
  selector: 'un-dragging-cover-second',
  templateUrl: './cover.svg',
  styleUrl: './cover.css',
  encapsulation: ViewEncapsulation.None,
})
export class Cover {}
