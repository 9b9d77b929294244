package org.huiyin.render.data;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Optional;

/**
 * Omits an empty {@code Optional} from its JSON object, where {@link Json} would write {@code
 * null}. Used on record components: {@code @JsonAdapter(OmitEmpty.class)}.
 */
final class OmitEmpty implements TypeAdapterFactory {

  @Override
  public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
    TypeAdapter<T> orNull = gson.getAdapter(type);
    return new TypeAdapter<>() {
      @Override
      public void write(JsonWriter json, T value) throws IOException {
        boolean before = json.getSerializeNulls();
        json.setSerializeNulls(((Optional<?>) value).isPresent());
        orNull.write(json, value);
        json.setSerializeNulls(before);
      }

      @Override
      public T read(JsonReader json) {
        throw new UnsupportedOperationException("view records are not read");
      }
    };
  }
}
