/** What nobody has done: weather, disease, accidents. Lemmas. */
import { words } from './words';

/** Weather, quakes, diseases, repairs, accidents. */
export const HAZARDS = words(`
  storm fog snow ash volcano eruption earthquake quake flood flooding hurricane typhoon cyclone blizzard wildfire drought pandemic virus coronavirus
  covid covid-19 epidemic outbreak cholera maintenance repair renovation accident holiday bankruptcy speeding`);

/** More that strikes by itself, where it is the subject: "the flu has killed 40 people". */
export const AILMENTS = words(`
  flu influenza malaria measles ebola polio disease illness infection cancer heatwave wave heat cold frost rain hail lightning landslide mudslide avalanche tsunami tornado
  locust crash collision blaze`);
