import { Component, ViewEncapsulation } from '@angular/core';

/** The picture Lying down is known by. */
@Component({
  selector: 'un-lying-down-cover',
  templateUrl: './cover.svg',
  styleUrl: './cover.css',
  encapsulation: ViewEncapsulation.None,
})
export class Cover {}
