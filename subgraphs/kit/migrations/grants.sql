-- Run as log_owner after every migration. The log is append only: nobody may update or delete.
GRANT USAGE ON SCHEMA log TO work_app, resource_app, portfolio_app, assistant_app;
GRANT SELECT, INSERT ON log.events, log.changes, log.denials TO work_app, resource_app, portfolio_app, assistant_app;
GRANT SELECT ON log.epoch TO work_app, resource_app, portfolio_app, assistant_app;
