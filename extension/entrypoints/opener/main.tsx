import '../../../shared/ui/panel.css';
import '../../own-pages/own-pages.css';
import { SidebarOpener } from '../../own-pages/SidebarOpener.tsx';
import { startPage } from '../../own-pages/start-page.tsx';

startPage(SidebarOpener);
