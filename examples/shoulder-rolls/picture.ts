import { Component } from '@angular/core';

/** Its one picture. Those of a technique that is taught are drawn by `npm run figures`. */
@Component({
  selector: 'un-shoulder-rolls-picture',
  template: `<svg viewBox="0 0 100 100"><circle cx="50" cy="50" r="30" /></svg>`,
})
export class ShoulderRollsPicture {}
