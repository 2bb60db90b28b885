import { Component, ViewEncapsulation } from '@angular/core';

/** The picture Middle finger is known by. */
@Component({
  selector: 'un-middle-finger-cover',
  templateUrl: './cover.svg',
  styleUrl: './cover.css',
  encapsulation: ViewEncapsulation.None,
})
export class Cover {}
