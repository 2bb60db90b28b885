import { Component, ViewEncapsulation } from '@angular/core';

/** Sitting upright: how every seated technique begins. */
@Component({
  selector: 'un-sit-tall-second',
  templateUrl: './sit-tall.svg',
})
export class SitTall {}

/** Shaking the hands loose before the other side. */
@Component({
  selector: 'un-change-side-second',
  templateUrl: './change-side.svg',
  styleUrl: './change-side.css',
  encapsulation: ViewEncapsulation.None,
})
export class ChangeSide {}
