/** Nouns for what somebody does, by which it is told of. Lemmas, lower case. */
import { words } from './words';

/** What is a whole deed by itself, so that one of them behind "and" stands for itself. */
export const WHOLE_DEEDS = words(`
  withdrawal return release end halt resumption lifting removal creation dismantling disarmament deployment suspension inquiry enquiry investigation
  apology ceasefire cease-fire truce guarantee inspection access compensation expulsion resignation reform election ban embargo freeze cut reduction
  increase restoration recognition closure closing opening reopening negotiation talk talks dialogue destruction demilitarization demilitarisation
  referendum moratorium pardon amnesty pullout pullback evacuation extradition trial review repeal independence autonomy corridor conference summit
  peacekeeper monitor observer payment reparation explanation commitment assurance promise pledge concession`);

/** What a deed that was just told is called: "a step that", "a demand that". */
export const DEED_NAMES = words(`
  step move decision measure act action deed announcement practice tactic policy idea proposal suggestion plan offer request call demand claim charge
  allegation accusation threat ultimatum warning pledge promise remark comment statement condition term deadline`);

/** What armed forces do, and can leave off. */
export const MILITARY_DEEDS = words(`
  operation operations exercise exercises drill drills manoeuvre manoeuvres maneuver maneuvers strike strikes airstrike airstrikes raid raids attack
  attacks bombing bombardment shelling offensive assault fire hostility hostilities fighting enrichment test tests launch launches`);
