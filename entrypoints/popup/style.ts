/** All that styles the popup's page. */
import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/kept.css';
import '../../components/page.css';
import '../../components/popup.css';
import '../../components/scroll.css';
import '../../components/summary.css';
import '../../components/switch.css';
