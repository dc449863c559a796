-- Run as assistant_owner after every migration. A house writes only its own schema.
GRANT USAGE ON SCHEMA assistant TO assistant_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA assistant TO assistant_app;
REVOKE INSERT, UPDATE, DELETE ON assistant.current_proposals FROM assistant_app;
-- Against the order of the houses, and therefore at run time alone: no view may be built on it.
GRANT USAGE ON SCHEMA assistant_published TO work_app, resource_app, portfolio_app, assistant_app;
GRANT SELECT ON assistant_published.confirmations TO work_app, resource_app, portfolio_app, assistant_app;
