import { Component, ViewEncapsulation } from '@angular/core';

/** Sitting upright: how every seated technique begins. */
@Component({
  selector: 'un-sit-tall',
  templateUrl: './sit-tall.svg',
})
export class SitTall {}

/** Shaking the hands loose before the other side. */
@Component({
  selector: 'un-change-side',
  templateUrl: './change-side.svg',
  styleUrl: './change-side.css',
  encapsulation: ViewEncapsulation.None,
})
export class ChangeSide {}
