/** The style of the extension's own pages; order matters. */
import './base.css';
import './frame.css';
import './lists.css';
import './views.css';
import './adapt.css';
