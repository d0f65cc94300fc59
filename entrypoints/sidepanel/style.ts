/** All that styles the panel's page. */
import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/page.css';
import '../../components/summary.css';
import '../../components/panel.css';
import '../../components/part-links.css';
import '../../components/panel-head.css';
import '../../components/entities.css';
import '../../components/panel-parts.css';
import '../../components/graph.css';
import '../../components/relation-table.css';
