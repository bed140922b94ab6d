/** The door of the actors' room: who is mentioned where, and who is who. */
export { castActors } from './cast/cast';
export { findMentions } from './mentions/mentions';
